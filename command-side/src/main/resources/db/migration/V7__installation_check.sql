-- One row, sealed under the master key at the first start. A start whose key does not open it is refused.
CREATE TABLE installation_check (
    only_one BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK (only_one),
    sealed   BYTEA   NOT NULL
);
