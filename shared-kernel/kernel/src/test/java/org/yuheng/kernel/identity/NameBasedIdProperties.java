package org.yuheng.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class NameBasedIdProperties {
    @Property
    void itIsOfVersionFiveAndTheSameAgain(
            @ForAll("ids") UUID space, @ForAll @Size(min = 1, max = 4) List<String> parts) {
        String[] names = parts.toArray(String[]::new);
        UUID id = NameBasedId.of(space, names);

        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(NameBasedId.of(space, names)).isEqualTo(id);
    }

    @Property
    void movingABoundaryGivesAnotherId(
            @ForAll("ids") UUID space, @ForAll @StringLength(min = 1, max = 20) String text) {
        assertThat(NameBasedId.of(space, text, "")).isNotEqualTo(NameBasedId.of(space, "", text));
        assertThat(NameBasedId.of(space, text)).isNotEqualTo(NameBasedId.of(space, text, ""));
    }

    @Property
    void anotherNamespaceGivesAnotherId(@ForAll("ids") UUID one, @ForAll("ids") UUID other, @ForAll String part) {
        assertThat(NameBasedId.of(one, part).equals(NameBasedId.of(other, part)))
                .isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<UUID> ids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }
}
