package io.github.schemapoet.runtime.support.format;

/**
 * The dates and times of RFC 3339 §5.6, with the restrictions of §5.7.
 *
 * <p>A leap second can be nowhere but at 23:59:60 UTC; where a date is there too, it must be the last one of a month.
 * In which months there have been leap seconds is not asked, since more may come.
 */
final class DateTimes {
    private static final int DATE_LENGTH = 10;
    private static final int MINUTES_A_DAY = 24 * 60;
    /** Of a time that no leap second makes special: its day is not asked for. */
    private static final int ANY_DAY = 0;

    private static final int LAST_OF_MONTH = 1;
    private static final int FIRST_OF_MONTH = 2;
    private static final int INVALID = -1;

    private DateTimes() {}

    static boolean date(String text) {
        return text.length() == DATE_LENGTH && startsWithDate(text);
    }

    static boolean time(String text) {
        return day(text, 0) != INVALID;
    }

    static boolean dateTime(String text) {
        if (text.length() <= DATE_LENGTH || Ascii.lower(text.charAt(DATE_LENGTH)) != 't' || !startsWithDate(text)) {
            return false;
        }
        int day = number(text, 8);
        return switch (day(text, DATE_LENGTH + 1)) {
            case ANY_DAY -> true;
            case LAST_OF_MONTH -> day == lastDay(text);
            case FIRST_OF_MONTH -> day == 1;
            default -> false;
        };
    }

    private static boolean startsWithDate(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-' || number(text, 0) < 0 || number(text, 2) < 0) {
            return false;
        }
        int month = number(text, 5);
        int day = number(text, 8);
        return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(text);
    }

    private static int lastDay(String text) {
        int year = number(text, 0) * 100 + number(text, 2);
        boolean isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return switch (number(text, 5)) {
            case 2 -> isLeapYear ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** What a time demands of its local date, or {@link #INVALID} where it is no time. */
    private static int day(String text, int from) {
        int length = text.length();
        if (length < from + 9 || text.charAt(from + 2) != ':' || text.charAt(from + 5) != ':') {
            return INVALID;
        }
        int hour = number(text, from);
        int minute = number(text, from + 3);
        int second = number(text, from + 6);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) {
            return INVALID;
        }
        int at = from + 8;
        if (text.charAt(at) == '.') {
            int end = Ascii.digits(text, at + 1);
            if (end == at + 1) {
                return INVALID;
            }
            at = end;
        }
        int offset = offset(text, at);
        if (offset == MINUTES_A_DAY) {
            return INVALID;
        }
        return second < 60 ? ANY_DAY : leapDay(hour * 60 + minute - offset);
    }

    /** The local date of a leap second is that of UTC, or east of Greenwich the one after. */
    private static int leapDay(int minuteOfUtc) {
        return switch (minuteOfUtc) {
            case MINUTES_A_DAY - 1 -> LAST_OF_MONTH;
            case -1 -> FIRST_OF_MONTH;
            default -> INVALID;
        };
    }

    /** The minutes of the offset that is the rest of a text, or those of a day where it is none. */
    private static int offset(String text, int at) {
        int length = text.length() - at;
        if (length == 1 && Ascii.lower(text.charAt(at)) == 'z') {
            return 0;
        }
        if (length != 6 || text.charAt(at + 3) != ':') {
            return MINUTES_A_DAY;
        }
        int hours = number(text, at + 1);
        int minutes = number(text, at + 4);
        if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) {
            return MINUTES_A_DAY;
        }
        return switch (text.charAt(at)) {
            case '+' -> hours * 60 + minutes;
            case '-' -> -hours * 60 - minutes;
            default -> MINUTES_A_DAY;
        };
    }

    /** The number of two digits at a place, or -1. */
    private static int number(String text, int at) {
        char tens = text.charAt(at);
        char ones = text.charAt(at + 1);
        return Ascii.isDigit(tens) && Ascii.isDigit(ones) ? (tens - '0') * 10 + ones - '0' : -1;
    }
}
