-- Templates of papers. Nothing is ever changed or removed: a paper names the version with which it was issued. In use is
-- the newest version that was put in use; a built-in one that came with a new release lies beside what an administrator
-- has uploaded.
CREATE TABLE paper_template (
    kind       VARCHAR(40) NOT NULL,
    format     VARCHAR(8)  NOT NULL,
    version    INTEGER     NOT NULL CHECK (version > 0),
    origin     VARCHAR(8)  NOT NULL CHECK (origin IN ('BUILT_IN', 'UPLOADED')),
    put_in_use BOOLEAN     NOT NULL,
    sha256     CHAR(64)    NOT NULL,
    content    BYTEA       NOT NULL,
    stored_by  VARCHAR(80) NOT NULL,
    stored_at  TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (kind, format, version)
);
