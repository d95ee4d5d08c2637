-- "120,00" typed into the search finds its invoices without reading every document there ever was.
CREATE INDEX document_total ON document (total_minor, issue_on DESC);
