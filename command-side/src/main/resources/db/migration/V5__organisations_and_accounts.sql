CREATE TABLE organisation (
    id     VARCHAR(64) PRIMARY KEY,
    kind   VARCHAR(32) NOT NULL,
    name   VARCHAR(200) NOT NULL,
    region VARCHAR(9)  NOT NULL
);
CREATE INDEX organisation_by_name ON organisation (name);

CREATE TABLE account (
    name          VARCHAR(80) PRIMARY KEY,
    display_name  VARCHAR(200) NOT NULL,
    password_hash VARCHAR(300) NOT NULL,
    organisation  VARCHAR(64) REFERENCES organisation,
    region        VARCHAR(9),
    roles         TEXT[] NOT NULL,
    demonstration BOOLEAN NOT NULL
);
