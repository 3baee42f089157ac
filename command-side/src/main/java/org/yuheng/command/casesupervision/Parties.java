package org.yuheng.command.casesupervision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who has to do with the case.
 *
 * @param bureauId bureau that handles it now
 * @param bureauRegion its region: the government that decides is the one of the same level
 * @param partners bureaus that take part
 * @param members the team, its leader first; those who stepped back are not in it
 * @param recused accounts that act no more
 * @param asked accounts about which a recusal is asked for, by request
 */
record Parties(
        String bureauId,
        String bureauRegion,
        Set<String> partners,
        Set<String> complaintIds,
        List<String> members,
        Set<String> recused,
        Map<String, String> asked) {
    Parties {
        partners = Set.copyOf(partners);
        complaintIds = Set.copyOf(complaintIds);
        members = List.copyOf(members);
        recused = Set.copyOf(recused);
        asked = Map.copyOf(asked);
    }

    boolean handles(String organisation) {
        return organisation != null && (organisation.equals(bureauId) || partners.contains(organisation));
    }

    /** Who stepped back, and whoever is asked to, until that is decided. */
    boolean mayNotAct(String person) {
        return recused.contains(person) || asked.containsValue(person);
    }

    Parties joinedBy(String partner) {
        var more = new HashSet<>(partners);
        more.add(partner);
        return withPartners(more);
    }

    Parties elevatedTo(String superior, String region) {
        return joinedBy(bureauId).withBureauId(superior).withBureauRegion(region);
    }

    Parties with(String complaintId) {
        var more = new HashSet<>(complaintIds);
        more.add(complaintId);
        return withComplaintIds(more);
    }

    Parties ledBy(String leader, List<String> team) {
        var led = new ArrayList<>(team);
        led.remove(leader);
        led.addFirst(leader);
        return withMembers(led);
    }

    Parties without(String person) {
        var left = new ArrayList<>(members);
        left.remove(person);
        var out = new HashSet<>(recused);
        out.add(person);
        return withMembers(left).withRecused(out);
    }

    Parties asking(String request, String person) {
        var more = new HashMap<>(asked);
        more.put(request, person);
        return withAsked(more);
    }

    Parties decided(String request) {
        var left = new HashMap<>(asked);
        left.remove(request);
        return withAsked(left);
    }

    Parties withBureauId(String changed) {
        return new Parties(changed, bureauRegion, partners, complaintIds, members, recused, asked);
    }

    Parties withBureauRegion(String changed) {
        return new Parties(bureauId, changed, partners, complaintIds, members, recused, asked);
    }

    Parties withPartners(Set<String> changed) {
        return new Parties(bureauId, bureauRegion, changed, complaintIds, members, recused, asked);
    }

    Parties withComplaintIds(Set<String> changed) {
        return new Parties(bureauId, bureauRegion, partners, changed, members, recused, asked);
    }

    Parties withMembers(List<String> changed) {
        return new Parties(bureauId, bureauRegion, partners, complaintIds, changed, recused, asked);
    }

    Parties withRecused(Set<String> changed) {
        return new Parties(bureauId, bureauRegion, partners, complaintIds, members, changed, asked);
    }

    Parties withAsked(Map<String, String> changed) {
        return new Parties(bureauId, bureauRegion, partners, complaintIds, members, recused, changed);
    }
}
