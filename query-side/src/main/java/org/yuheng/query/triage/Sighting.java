package org.yuheng.query.triage;

/**
 * Words of a dictionary, as they stand in a text.
 *
 * @param words as found; a pair with dots between
 * @param quoted whether they stand in somebody else's speech
 */
record Sighting(int weight, String words, Place place, boolean quoted, int start, int end) {
    private static final int IN_SUBJECT = 2;

    int score() {
        int own = quoted ? Math.min(weight, Entry.WEAK) : weight;
        return place == Place.SUBJECT ? own * IN_SUBJECT : own;
    }

    boolean isWithin(Sighting other) {
        return start >= other.start && end <= other.end && end - start < other.end - other.start;
    }
}
