-- Details of the failure that ended a whole import: codes and names only, as in import_row.
ALTER TABLE import_job ADD COLUMN failure_details TEXT;
