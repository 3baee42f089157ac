-- Notices tell of cases as well: what a row is about is a complaint or a case. A step may be about a paper or a day.
ALTER TABLE notice RENAME COLUMN complaint_id TO subject_id;
ALTER TABLE notice ADD COLUMN subject_kind VARCHAR(16) NOT NULL DEFAULT 'COMPLAINT'
    CHECK (subject_kind IN ('COMPLAINT', 'CASE'));
ALTER TABLE notice ALTER COLUMN subject_kind DROP DEFAULT;
ALTER TABLE notice ADD COLUMN paper VARCHAR(80);
ALTER TABLE notice ADD COLUMN due_on DATE;

-- Of which period of a paper its organ was reminded: once, whoever looks and however often.
CREATE TABLE notice_reminder (
    case_id     UUID        NOT NULL,
    paper_id    VARCHAR(64) NOT NULL,
    due_on      DATE        NOT NULL,
    reminded_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (case_id, paper_id, due_on)
);
CREATE INDEX notice_reminder_by_day ON notice_reminder (due_on);
