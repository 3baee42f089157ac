-- One running case for one act: keys of the acts of running cases.
CREATE TABLE running_act (
    act_key VARCHAR(120) PRIMARY KEY,
    case_id UUID         NOT NULL,
    number  VARCHAR(40)  NOT NULL
);
CREATE INDEX running_act_of_case ON running_act (case_id);

-- 行政执法监督证: who may supervise.
CREATE TABLE supervision_card (
    account     VARCHAR(80) PRIMARY KEY,
    number      VARCHAR(40) NOT NULL,
    valid_from  DATE        NOT NULL,
    valid_until DATE        NOT NULL,
    withheld    BOOLEAN     NOT NULL DEFAULT FALSE,
    entered_by  VARCHAR(80) NOT NULL
);
CREATE UNIQUE INDEX supervision_card_number ON supervision_card (number);

-- 机关代字 of an issuing organ, by kind of paper.
CREATE TABLE document_code (
    organ VARCHAR(64) NOT NULL,
    kind  VARCHAR(32) NOT NULL,
    code  VARCHAR(40) NOT NULL,
    PRIMARY KEY (organ, kind)
);

-- 文号: every ordinal up to last_ordinal has a row below: issued, reserved or void.
CREATE TABLE paper_number_sequence (
    organ        VARCHAR(64) NOT NULL,
    kind         VARCHAR(32) NOT NULL,
    year         INTEGER     NOT NULL,
    last_ordinal BIGINT      NOT NULL,
    PRIMARY KEY (organ, kind, year)
);
CREATE TABLE paper_number (
    organ       VARCHAR(64) NOT NULL,
    kind        VARCHAR(32) NOT NULL,
    year        INTEGER     NOT NULL,
    ordinal     BIGINT      NOT NULL,
    paper_id    VARCHAR(64) NOT NULL,
    reserved_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    state       VARCHAR(8)  NOT NULL CHECK (state IN ('RESERVED', 'ISSUED', 'VOID')),
    PRIMARY KEY (organ, kind, year, ordinal)
);
CREATE UNIQUE INDEX paper_number_held ON paper_number (paper_id) WHERE state <> 'VOID';
CREATE INDEX paper_number_unused ON paper_number (reserved_at) WHERE state = 'RESERVED';

-- Which periods of cases run and until when: a projection of the log, kept in one transaction with its token.
CREATE TABLE case_period (
    case_id     UUID        NOT NULL,
    clock       VARCHAR(24) NOT NULL,
    holder      VARCHAR(64) NOT NULL,
    rule        VARCHAR(80) NOT NULL,
    due_on      DATE        NOT NULL,
    provisional BOOLEAN     NOT NULL,
    missed      BOOLEAN     NOT NULL DEFAULT FALSE,
    PRIMARY KEY (case_id, clock, holder)
);
CREATE INDEX case_period_by_day ON case_period (clock, due_on, case_id) WHERE NOT provisional AND NOT missed;
CREATE INDEX case_period_provisional ON case_period (case_id) WHERE provisional;
CREATE TABLE case_period_version (
    case_id UUID PRIMARY KEY,
    version BIGINT NOT NULL
);

-- What the machine prepared for a person to decide; nothing of it has effect.
CREATE TABLE prepared_text (
    subject_id UUID        NOT NULL,
    kind       VARCHAR(32) NOT NULL,
    case_id    UUID        NOT NULL,
    made_at    TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (subject_id, kind, case_id)
);
