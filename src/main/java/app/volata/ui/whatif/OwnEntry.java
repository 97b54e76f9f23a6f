package app.volata.ui.whatif;

import app.volata.model.OwnChances;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads a person's chances of a fixture from what was typed.
 *
 * @param chances empty where they cannot be read
 * @param trouble what is wrong; empty where nothing is
 * @param third what follows for the field left empty; empty where none does
 */
record OwnEntry(Optional<OwnChances> chances, String trouble, String third) {
    private static final double MOST_MARGIN = 1.3;

    /** Per cent of 1, X and 2; of the three one may be left out. */
    static OwnEntry perCent(List<String> typed, Texts texts) {
        var numbers = new ArrayList<Double>();
        int left = -1;
        for (int i = 0; i < typed.size(); i++) {
            if (typed.get(i).isBlank()) {
                if (left >= 0) {
                    return trouble("");
                }
                left = i;
                numbers.add(0.0);
                continue;
            }
            var number = number(typed.get(i));
            if (number.isEmpty() || number.getAsDouble() < 0 || number.getAsDouble() > 100) {
                return trouble(texts.text("whatif.own-no-percent", typed.get(i).strip()));
            }
            numbers.add(number.getAsDouble());
        }
        double sum = numbers.stream().mapToDouble(Double::doubleValue).sum();
        if (left >= 0 && sum <= 100) {
            numbers.set(left, 100 - sum);
            return new OwnEntry(Optional.of(normal(numbers)), "", texts.words().number(100 - sum, whole(sum) ? 0 : 1));
        }
        return Math.abs(sum - 100) > 1
                ? trouble(texts.text("whatif.own-sum", texts.words().number(sum, whole(sum) ? 0 : 1)))
                : new OwnEntry(Optional.of(normal(numbers)), "", "");
    }

    /** Decimal odds of 1, X and 2; the bookmaker's margin is taken out. */
    static OwnEntry odds(List<String> typed, Texts texts) {
        var numbers = new ArrayList<Double>();
        for (var text : typed) {
            if (text.isBlank()) {
                return trouble("");
            }
            var number = number(text);
            if (number.isEmpty() || number.getAsDouble() <= 1) {
                return trouble(texts.text("whatif.own-no-odds", text.strip()));
            }
            numbers.add(1 / number.getAsDouble());
        }
        double sum = numbers.stream().mapToDouble(Double::doubleValue).sum();
        return sum < 1 || sum > MOST_MARGIN
                ? trouble(texts.text("whatif.own-margin", texts.words().number(100 * sum, 0)))
                : new OwnEntry(Optional.of(normal(numbers)), "", "");
    }

    private static OwnEntry trouble(String sentence) {
        return new OwnEntry(Optional.empty(), sentence, "");
    }

    private static boolean whole(double number) {
        return number == Math.rint(number);
    }

    private static OwnChances normal(List<Double> numbers) {
        double sum = numbers.stream().mapToDouble(Double::doubleValue).sum();
        double home = numbers.get(0) / sum;
        double draw = numbers.get(1) / sum;
        return new OwnChances(home, draw, Math.max(0, 1 - home - draw));
    }

    private static OptionalDouble number(String typed) {
        var plain = typed.strip().replace(',', '.').replace("%", "").strip();
        return plain.matches("\\d{1,4}(\\.\\d{0,4})?")
                ? OptionalDouble.of(Double.parseDouble(plain))
                : OptionalDouble.empty();
    }
}
