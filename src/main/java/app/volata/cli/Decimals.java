package app.volata.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers for machines: a dot, no more decimals than they are worth, no zeros after the last of them. */
final class Decimals {
    /** Chances of twenty places, each rounded here, still add up to 1 within a hundred-millionth. */
    private static final int OF_A_CHANCE = 9;

    private static final int OF_A_NUMBER = 4;

    private Decimals() {}

    static BigDecimal chance(double fraction) {
        return rounded(fraction, OF_A_CHANCE);
    }

    static BigDecimal number(double value) {
        return rounded(value, OF_A_NUMBER);
    }

    private static BigDecimal rounded(double value, int decimals) {
        var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }
}
