# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a mail from standard input with Python's email package and prints what it says as JSON."""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys

data = sys.stdin.buffer.read()
mail = email.message_from_bytes(data, policy=email.policy.default)
raw = email.message_from_bytes(data, policy=email.policy.compat32)


def people(name):
    """By the older interface: the newer one shows a blank between two encoded words of one name (before Python 3.13)."""
    return [[str(email.header.make_header(email.header.decode_header(shown))), address]
            for shown, address in email.utils.getaddresses(raw.get_all(name, []))]


body = mail.get_body(("plain",))
html = mail.get_body(("html",))
meetings = [part for part in mail.walk() if part.get_content_type() == "text/calendar" and not part.get_filename()]
json.dump({
    "subject": mail["subject"] or "",
    "from": people("from"),
    "to": people("to"),
    "cc": people("cc"),
    "bcc": people("bcc"),
    "replyTo": people("reply-to"),
    "date": int(mail["date"].datetime.timestamp()),
    "messageId": mail["message-id"],
    "inReplyTo": mail["in-reply-to"] or "",
    "references": (mail["references"] or "").split(),
    "extra": mail["X-Note"] or "",
    "body": body.get_content(),
    "html": html.get_content().replace("\r\n", "\n") if html else "",
    "meeting": base64.b64encode(meetings[0].get_payload(decode=True)).decode() if meetings else "",
    "attachments": [[part.get_filename(), part.get_content_type(), part.get_param("method", ""),
                     base64.b64encode(part.get_payload(decode=True)).decode()]
                    for part in mail.iter_attachments()],
    "defects": [repr(defect) for part in mail.walk() for defect in part.defects],
}, sys.stdout)
