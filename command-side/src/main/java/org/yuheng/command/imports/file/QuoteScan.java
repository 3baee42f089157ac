package org.yuheng.command.imports.file;

/**
 * Follows the quotes of RFC 4180 through the lines of a record and tells where it ends. A record of one line may have
 * quotes within unquoted values, as people write them; one of several lines must keep to the letter, because only then
 * is a quote that was never closed noticed at the next quoted value instead of taking other rows in.
 */
final class QuoteScan {
    enum Verdict {
        COMPLETE,
        /** Goes on in the next line. */
        OPEN,
        BROKEN
    }

    private enum State {
        VALUE_BEGINS,
        UNQUOTED,
        QUOTED,
        QUOTE_IN_QUOTED,
        AFTER_QUOTED
    }

    private final byte delimiter;
    private State state = State.VALUE_BEGINS;
    private boolean broken;
    private boolean looseQuote;

    QuoteScan(char delimiter) {
        this.delimiter = (byte) delimiter;
    }

    Verdict firstLine(Line line) {
        state = State.VALUE_BEGINS;
        broken = false;
        looseQuote = false;
        follow(line);
        return verdict(state == State.QUOTED);
    }

    Verdict nextLine(Line line) {
        follow(line);
        return verdict(true);
    }

    private Verdict verdict(boolean severalLines) {
        if (broken || severalLines && looseQuote) {
            return Verdict.BROKEN;
        }
        return state == State.QUOTED ? Verdict.OPEN : Verdict.COMPLETE;
    }

    private void follow(Line line) {
        for (int at = 0; at < line.length() && !broken; at++) {
            take(line.bytes()[at]);
        }
        if (state == State.QUOTE_IN_QUOTED) {
            state = State.AFTER_QUOTED;
        }
    }

    private void take(byte next) {
        switch (state) {
            case VALUE_BEGINS -> state = next == '"' ? State.QUOTED : unquoted(next);
            case UNQUOTED -> {
                looseQuote |= next == '"';
                state = unquoted(next);
            }
            case QUOTED -> state = next == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            case QUOTE_IN_QUOTED -> state = next == '"' ? State.QUOTED : afterQuoted(next);
            case AFTER_QUOTED -> state = afterQuoted(next);
        }
    }

    private State unquoted(byte next) {
        return next == delimiter ? State.VALUE_BEGINS : State.UNQUOTED;
    }

    private State afterQuoted(byte next) {
        if (next == delimiter) {
            return State.VALUE_BEGINS;
        }
        broken = next != ' ' && next != '\t';
        return State.AFTER_QUOTED;
    }
}
