package io.github.schemapoet.runtime.support.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextValuesTest {
    @Test
    void whatIsWrittenIsOfItsFormatAndReadAgain() {
        OffsetDateTime moment = OffsetDateTime.of(2024, 2, 29, 12, 0, 0, 0, ZoneOffset.ofHours(-5));
        assertThat(TextValues.text(moment))
                .isEqualTo("2024-02-29T12:00:00-05:00")
                .matches(Formats::dateTime);
        assertThat(TextValues.offsetDateTime(TextValues.text(moment))).isEqualTo(moment);
        OffsetTime time = OffsetTime.of(0, 0, 0, 0, ZoneOffset.UTC);
        assertThat(TextValues.text(time)).isEqualTo("00:00:00Z").matches(Formats::time);
        assertThat(TextValues.offsetTime(TextValues.text(time))).isEqualTo(time);
        Instant instant = Instant.EPOCH;
        assertThat(TextValues.text(instant)).matches(Formats::dateTime);
        assertThat(TextValues.instant(TextValues.text(instant))).isEqualTo(instant);
        LocalDate date = LocalDate.of(5, 1, 1);
        assertThat(TextValues.text(date)).isEqualTo("0005-01-01").matches(Formats::date);
        assertThat(TextValues.localDate(TextValues.text(date))).isEqualTo(date);
        UUID uuid = new UUID(1, 2);
        assertThat(TextValues.uuid(TextValues.text(uuid))).isEqualTo(uuid);
        assertThat(TextValues.text(URI.create("http://a/\u00fc"))).matches(Formats::uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1998-12-31T23:59:60Z", "2024-01-01T00:00:00.1234567891Z", "2024-01-01T00:00:00+23:59"})
    void whatJavaCannotHoldIsRefusedWithoutBeingShown(String text) {
        assertThat(text).matches(Formats::dateTime);
        assertThatThrownBy(() -> TextValues.offsetDateTime(text))
                .isInstanceOf(DateTimeException.class)
                .hasMessageNotContaining(text);
        assertThatThrownBy(() -> TextValues.uri("http://")).isInstanceOf(IllegalArgumentException.class);
    }
}
