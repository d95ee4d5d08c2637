-- Whether a scheduled draft is mailed when it is issued; only the job of its day knew so far.
ALTER TABLE document ADD COLUMN scheduled_send INTEGER NOT NULL DEFAULT 0 CHECK (scheduled_send IN (0, 1));
UPDATE document SET scheduled_send = 1
 WHERE status = 'Scheduled'
   AND EXISTS (SELECT 1 FROM job
                WHERE type = 'invoice.issue' AND status IN ('Queued', 'Running', 'Failed', 'Paused')
                  AND replace(key, '-', '') = lower(hex(document.id)) AND payload ->> '$.send');
