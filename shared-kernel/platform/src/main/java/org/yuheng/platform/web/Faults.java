package org.yuheng.platform.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says where something failed without its message, which may quote what a person wrote. */
public final class Faults {
    private static final int FRAMES = 6;

    private Faults() {}

    public static String placeOf(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .limit(FRAMES)
                .map(cause -> cause.getClass().getName() + " at " + frames(cause))
                .collect(Collectors.joining("; caused by "));
    }

    private static String frames(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
    }
}
