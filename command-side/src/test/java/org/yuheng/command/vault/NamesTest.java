package org.yuheng.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "王小明, 王**",
        "王明, 王**",
        "欧阳修, 欧阳**",
        "欧阳, 欧**",
        "王, 王**",
        "' 李强 ', 李**",
        "'', **",
        "Smith, S**",
        "𠮷田, 𠮷**"
    })
    void theFamilyNameStaysAndTheRestIsTwoStars(String name, String masked) {
        assertThat(Names.mask(name)).isEqualTo(masked);
    }
}
