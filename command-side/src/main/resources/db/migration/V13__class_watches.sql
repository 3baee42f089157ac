-- Which classes are watched now: a projection of the log, kept in one transaction with its token.
CREATE TABLE class_watch (
    class_matter_id UUID PRIMARY KEY,
    category        VARCHAR(40),
    organ           VARCHAR(64),
    region          VARCHAR(9) NOT NULL,
    item            VARCHAR(80),
    watch_from      DATE,
    watch_until     DATE
);

-- What came back while a class was watched and is not yet recorded as its relapse.
CREATE TABLE class_relapse (
    class_matter_id UUID        NOT NULL,
    target_id       UUID        NOT NULL,
    kind            VARCHAR(16) NOT NULL,
    occurred_on     DATE        NOT NULL,
    PRIMARY KEY (class_matter_id, target_id)
);
