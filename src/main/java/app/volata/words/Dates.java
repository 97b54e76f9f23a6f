package app.volata.words;

import app.volata.model.KickOff;
import java.time.LocalDate;
import java.time.LocalTime;

/** Dates and times for people. The names come from the texts: the locale data of the platform is slow to load. */
final class Dates {
    private final Messages messages;

    Dates(Messages messages) {
        this.messages = messages;
    }

    String full(LocalDate date) {
        return day(date) + " " + date.getYear();
    }

    String day(LocalDate date) {
        return weekday(date) + " " + date.getDayOfMonth() + " " + month(date);
    }

    String shortDay(LocalDate date) {
        return shortWeekday(date) + " " + dayAndMonth(date);
    }

    String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date).substring(0, 3);
    }

    String kickOff(KickOff kickOff) {
        var date = kickOff.date();
        var day = shortWeekday(date) + " " + date.getDayOfMonth() + " " + month(date);
        var time = kickOff.time();
        return time == null ? day : day + ", " + time(time);
    }

    static String time(LocalTime time) {
        return time.toString().substring(0, 5);
    }

    private String shortWeekday(LocalDate date) {
        return weekday(date).substring(0, 3);
    }

    private String weekday(LocalDate date) {
        return messages.text(
                switch (date.getDayOfWeek()) {
                    case MONDAY -> "date.monday";
                    case TUESDAY -> "date.tuesday";
                    case WEDNESDAY -> "date.wednesday";
                    case THURSDAY -> "date.thursday";
                    case FRIDAY -> "date.friday";
                    case SATURDAY -> "date.saturday";
                    case SUNDAY -> "date.sunday";
                });
    }

    private String month(LocalDate date) {
        return messages.text(
                switch (date.getMonth()) {
                    case JANUARY -> "date.january";
                    case FEBRUARY -> "date.february";
                    case MARCH -> "date.march";
                    case APRIL -> "date.april";
                    case MAY -> "date.may";
                    case JUNE -> "date.june";
                    case JULY -> "date.july";
                    case AUGUST -> "date.august";
                    case SEPTEMBER -> "date.september";
                    case OCTOBER -> "date.october";
                    case NOVEMBER -> "date.november";
                    case DECEMBER -> "date.december";
                });
    }
}
