package org.yuheng.query.complaint;

import java.util.Map;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Scope;
import org.yuheng.platform.access.Subject;

/**
 * Which complaints a person reaches by an action: those that the access table gives, and never those about the person's
 * own organisation (信访工作条例 第30条).
 *
 * @param organisation the person's own, or null
 */
public record Reach(Authority authority, String organisation) {

    /** @throws DomainError where the person has no right to the action at all */
    public static Reach of(Person person, Action action) {
        return new Reach(Access.require(person, action), person.organisation());
    }

    /** Accounts of staff are named to those only who supervise, not to those who brought complaints in. */
    public boolean namesStaff() {
        return authority.scope() != Scope.OWN;
    }

    /** @throws DomainError {@code NOT_ALLOWED} with the field by which they would be named */
    public void mustNameStaff(String field) {
        if (!namesStaff()) {
            throw new DomainError(ErrorCode.NOT_ALLOWED, Map.of("field", field));
        }
    }

    public boolean covers(Subject subject, String organId) {
        boolean aboutOwn = organisation != null && organisation.equals(organId);
        return !aboutOwn && authority.covers(subject);
    }

    /** @throws DomainError {@code NOT_FOUND}: whether it exists is not told */
    public void mustCover(Subject subject, String organId) {
        if (!covers(subject, organId)) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of());
        }
    }
}
