package org.yuheng.query.complaint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.vault.VaultReader;
import org.yuheng.platform.vault.VaultReader.Display;
import org.yuheng.platform.web.Faults;

/** Names for a page of complaints, from the vault. Whoever may not read the statement gets none; nor when it is silent. */
public final class Displays {
    private static final Logger LOG = LoggerFactory.getLogger(Displays.class);

    private final VaultReader vault;

    public Displays(VaultReader vault) {
        this.vault = vault;
    }

    /** By complaint id; what may not or cannot be told is absent. */
    public Map<String, Display> of(Collection<ComplaintDocument> complaints, Person person) {
        List<String> ids = complaints.stream()
                .filter(complaint -> Access.may(person, Action.READ_STATEMENT, complaint.subjectOfAccess()))
                .map(ComplaintDocument::id)
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        try {
            return vault.display(ids);
        } catch (RuntimeException silent) {
            LOG.warn("the vault does not answer, names are left out: {}", Faults.placeOf(silent));
            return Map.of();
        }
    }
}
