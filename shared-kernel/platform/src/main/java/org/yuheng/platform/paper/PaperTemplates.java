package org.yuheng.platform.paper;

import java.util.Optional;
import org.yuheng.kernel.casesupervision.PaperKind;

/**
 * The templates that are kept. Every version is kept for ever: a paper names the versions with which it was issued and
 * looks the same whenever it is rendered again. Versions count from 1 for each kind and format.
 */
public interface PaperTemplates {
    /** The version with which a paper is issued now. */
    int currentVersion(PaperKind kind, PaperFormat format);

    /** A template as it was stored; empty where there is no such version. */
    Optional<byte[]> content(PaperKind kind, PaperFormat format, int version);
}
