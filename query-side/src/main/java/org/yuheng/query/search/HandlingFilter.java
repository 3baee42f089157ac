package org.yuheng.query.search;

import java.util.Optional;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.platform.access.Person;

/**
 * Which complaints are wanted by how they are handled. Everything that is null does not narrow.
 *
 * @param handler account; empty inside: complaints without one
 * @param bureau organisation that accepted it; empty inside: complaints without one
 * @param finding empty inside: complaints without one
 * @param returned came back at least so often
 * @param mine whether it is open and assigned to this person, or waits for a decision of this person as head
 * @param atRisk whether the running period ends within the days to come
 */
public record HandlingFilter(
        Optional<String> handler,
        Optional<String> bureau,
        Optional<Finding> finding,
        IdentityMode identityMode,
        Integer returned,
        String mergedInto,
        Boolean suspended,
        Boolean escalated,
        Boolean atRisk,
        Mine mine) {
    /** Does not narrow. */
    public static final HandlingFilter ANY =
            new HandlingFilter(null, null, null, null, null, null, null, null, null, null);

    /** @param wanted false: those that are not */
    public record Mine(Person person, boolean wanted) {}
}
