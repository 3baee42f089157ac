-- Which complaint goes on in which, written with the event: the receipt follows its matter there.
CREATE TABLE complaint_merger (
    complaint_id UUID PRIMARY KEY,
    target_id    UUID NOT NULL
);
