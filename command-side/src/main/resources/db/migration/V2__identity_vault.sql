-- What must never stand in the log. One data key per complaint, wrapped by the master key; destroying it erases.
CREATE TABLE vault_key (
    complaint_id UUID PRIMARY KEY,
    wrapped_key  BYTEA NOT NULL
);

CREATE TABLE vault_entry (
    complaint_id UUID        NOT NULL REFERENCES vault_key ON DELETE CASCADE,
    ref          VARCHAR(64) NOT NULL,
    sealed       BYTEA       NOT NULL,
    PRIMARY KEY (complaint_id, ref)
);

-- From the digest of a receipt code to its complaint.
CREATE TABLE receipt (
    receipt_hash VARCHAR(64) PRIMARY KEY,
    complaint_id UUID NOT NULL
);
