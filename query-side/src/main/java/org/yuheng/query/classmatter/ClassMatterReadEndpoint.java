package org.yuheng.query.classmatter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;
import org.yuheng.query.complaint.BiographyAnswer;
import org.yuheng.query.complaint.Freshness;

/** Class matters over HTTP. */
@RestController
@Tag(name = "class-matters", description = "类案治理")
class ClassMatterReadEndpoint {
    private final ClassMatterQueries queries;

    ClassMatterReadEndpoint(ClassMatterQueries queries) {
        this.queries = queries;
    }

    @Operation(summary = "Class matters, the newest first, within the caller's right")
    @GetMapping("/api/class-matters")
    @Requires(Action.LIST_CLASS_MATTERS)
    ClassMatterQueries.Page<ClassMatterAnswer> list(
            @ParameterObject ClassMatterQuestion question, Person person, Locale locale) {
        return queries.list(question, person, locale);
    }

    @Operation(summary = "One class matter: members, what was checked, measures, the watch, relapses")
    @GetMapping("/api/class-matters/{id}")
    @Requires(Action.READ_CLASS_MATTER)
    ClassMatterAnswer matter(
            @PathVariable String id,
            @RequestParam(required = false) String minPosition,
            @RequestParam(required = false) Long minVersion,
            Person person,
            Locale locale) {
        return queries.matter(id, person, new Freshness(minPosition, minVersion), locale);
    }

    @Operation(summary = "What happened to a class matter, step by step")
    @GetMapping("/api/class-matters/{id}/biography")
    @Requires(Action.READ_CLASS_MATTER)
    List<BiographyAnswer> biography(
            @PathVariable String id,
            @RequestParam(required = false) String minPosition,
            @RequestParam(required = false) Long minVersion,
            Person person,
            Locale locale) {
        return queries.biography(id, person, new Freshness(minPosition, minVersion), locale);
    }

    @Operation(summary = "Complaints and cases of the class by month, before the measures and since it is watched")
    @GetMapping("/api/class-matters/{id}/effect")
    @Requires(Action.READ_CLASS_MATTER)
    ClassEffect effect(
            @PathVariable String id,
            @RequestParam(required = false) String minPosition,
            @RequestParam(required = false) Long minVersion,
            Person person) {
        return queries.effect(id, person, new Freshness(minPosition, minVersion));
    }
}
