-- One sequence per region and year. Every ordinal up to last_ordinal has a row below: issued, reserved or void.
CREATE TABLE number_sequence (
    kind         VARCHAR(16) NOT NULL,
    region       VARCHAR(9)  NOT NULL,
    year         INTEGER     NOT NULL,
    last_ordinal BIGINT      NOT NULL,
    PRIMARY KEY (kind, region, year)
);

CREATE TABLE number_reservation (
    kind      VARCHAR(16) NOT NULL,
    region    VARCHAR(9)  NOT NULL,
    year      INTEGER     NOT NULL,
    ordinal   BIGINT      NOT NULL,
    holder_id UUID        NOT NULL,
    reserved_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    state     VARCHAR(8)  NOT NULL CHECK (state IN ('RESERVED', 'ISSUED', 'VOID')),
    PRIMARY KEY (kind, region, year, ordinal)
);
CREATE UNIQUE INDEX number_reservation_holder ON number_reservation (kind, holder_id) WHERE state <> 'VOID';
CREATE INDEX number_reservation_unused ON number_reservation (kind, reserved_at) WHERE state = 'RESERVED';
