package app.volata.forecast;

/** The lower triangle L with L·Lᵀ = A, for the symmetric positive definite matrices of the fit. */
final class Cholesky {
    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    /** @param matrix only its lower triangle is read */
    static Cholesky of(double[][] matrix) {
        int size = matrix.length;
        var lower = new double[size][];
        for (int i = 0; i < size; i++) {
            var row = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                double[] other = j == i ? row : lower[j];
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= row[k] * other[k];
                }
                row[j] = i == j ? Math.sqrt(sum) : sum / other[j];
            }
            lower[i] = row;
        }
        return new Cholesky(lower);
    }

    double[][] lower() {
        return lower;
    }

    /** The x with A·x = b. */
    double[] solve(double[] b) {
        int size = lower.length;
        var x = b.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            x[i] /= lower[i][i];
            for (int k = 0; k < i; k++) {
                x[k] -= lower[i][k] * x[i];
            }
        }
        return x;
    }

    /** The inverse of A. */
    double[][] inverse() {
        int size = lower.length;
        var inverse = new double[size][];
        for (int i = 0; i < size; i++) {
            var unit = new double[size];
            unit[i] = 1;
            inverse[i] = solve(unit);
        }
        return inverse;
    }
}
