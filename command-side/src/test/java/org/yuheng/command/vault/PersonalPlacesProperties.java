package org.yuheng.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the places of every text. */
class PersonalPlacesProperties {

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aScrubbedTextHasNoPlaces(@ForAll("pieces") List<String> pieces) {
        var scrubbed = Scrubber.scrub(String.join("", pieces), List.of());

        assertThat(PersonalPlaces.in(scrubbed)).isEmpty();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aTextIsScrubbedExactlyWhereItHasPlaces(@ForAll("pieces") List<String> pieces) {
        var text = String.join("", pieces);

        assertThat(PersonalPlaces.in(text).isEmpty())
                .isEqualTo(Scrubber.scrub(text, List.of()).equals(text));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void placesStandInOrderAndApartWithinTheText(@ForAll("pieces") List<String> pieces) {
        var text = String.join("", pieces);

        int end = 0;
        for (var place : PersonalPlaces.in(text)) {
            assertThat(place.from()).isGreaterThanOrEqualTo(end);
            assertThat(place.to()).isGreaterThan(place.from()).isLessThanOrEqualTo(text.length());
            assertThat(place.kind()).doesNotContain("〔", "〕").isNotBlank();
            end = place.to();
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void inFullWidthSignsThePlacesAreTheSame(@ForAll("pieces") List<String> pieces) {
        var text = String.join("", pieces);

        assertThat(PersonalPlaces.in(inFullWidthSigns(text))).isEqualTo(PersonalPlaces.in(text));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return PersonalTexts.pieces();
    }

    private static String inFullWidthSigns(String text) {
        return text.chars()
                .mapToObj(sign -> String.valueOf((char) (sign > ' ' && sign <= '~' ? sign + 0xFEE0 : sign)))
                .collect(Collectors.joining());
    }
}
