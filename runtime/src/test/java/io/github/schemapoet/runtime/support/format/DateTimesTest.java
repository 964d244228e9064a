package io.github.schemapoet.runtime.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds dates and times to {@code java.time}, which knows the calendar, but no leap seconds. */
class DateTimesTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 100, 400, 1582, 1600, 1700, 1900, 1999, 2000, 2023, 2024, 2100, 9999})
    void datesAreThoseOfTheCalendar(int year) {
        for (int month = 0; month <= 13; month++) {
            for (int day = 0; day <= 32; day++) {
                String text = format("%04d-%02d-%02d", year, month, day);
                assertThat(Formats.date(text)).as(text).isEqualTo(exists(year, month, day));
                assertThat(Formats.dateTime(text + "T00:00:00Z")).as(text).isEqualTo(exists(year, month, day));
            }
        }
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Test
    void timesAreThoseOfTheClock() {
        for (int hour = 0; hour <= 25; hour++) {
            for (int minute = 0; minute <= 61; minute++) {
                for (int second = 0; second <= 59; second++) {
                    String text = format("%02d:%02d:%02dZ", hour, minute, second);
                    assertThat(Formats.time(text)).as(text).isEqualTo(exists(hour, minute));
                }
            }
        }
    }

    private static boolean exists(int hour, int minute) {
        try {
            LocalTime.of(hour, minute);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The second before tells by its instant whether a leap second may follow. */
    @Test
    void leapSecondsAreAtTheEndOfMonthsInUtc() {
        Random random = new Random(20261124);
        int valid = 0;
        for (int i = 0; i < 50_000; i++) {
            OffsetDateTime instant = monthEnd(random).withOffsetSameInstant(offset(random));
            OffsetDateTime local =
                    switch (random.nextInt(4)) {
                        case 0 -> instant.plusDays(random.nextInt(3) - 1);
                        case 1 -> instant.plusMinutes(random.nextInt(3) - 1);
                        case 2 -> instant.plusHours(random.nextInt(3) - 1);
                        default -> instant;
                    };
            String time = format("%02d:%02d:60", local.getHour(), local.getMinute()) + text(local.getOffset());
            OffsetDateTime utc = local.withOffsetSameInstant(ZoneOffset.UTC);
            boolean isMidnight = utc.getHour() == 23 && utc.getMinute() == 59;
            boolean isMonthEnd = utc.getDayOfMonth() == utc.toLocalDate().lengthOfMonth();
            assertThat(Formats.time(time)).as(time).isEqualTo(isMidnight);
            String text = local.toLocalDate() + "T" + time;
            assertThat(Formats.dateTime(text)).as(text).isEqualTo(isMidnight && isMonthEnd);
            valid += isMidnight && isMonthEnd ? 1 : 0;
        }
        assertThat(valid).isBetween(10_000, 40_000);
    }

    private static OffsetDateTime monthEnd(Random random) {
        LocalDate month = LocalDate.of(1000 + random.nextInt(8000), 1 + random.nextInt(12), 1);
        return month.withDayOfMonth(month.lengthOfMonth()).atTime(23, 59, 59).atOffset(ZoneOffset.UTC);
    }

    /** Those of {@code java.time} end at 18 hours. */
    private static ZoneOffset offset(Random random) {
        return ZoneOffset.ofTotalSeconds(60 * (random.nextInt(2 * 18 * 60 + 1) - 18 * 60));
    }

    private static String text(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        return format("%s%02d:%02d", minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
