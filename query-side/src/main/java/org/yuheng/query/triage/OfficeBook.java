package org.yuheng.query.triage;

import org.yuheng.platform.organisation.OrganRegister;

/** The offices of the register, made anew when it has changed. */
final class OfficeBook {
    private final OrganRegister register;
    private final Triage triage;
    private volatile Offices last;

    OfficeBook(OrganRegister register, Triage triage) {
        this.register = register;
        this.triage = triage;
    }

    Offices now() {
        var organs = register.organs();
        var known = last;
        if (known == null || !known.areThoseOf(organs)) {
            known = new Offices(organs, triage);
            last = known;
        }
        return known;
    }
}
