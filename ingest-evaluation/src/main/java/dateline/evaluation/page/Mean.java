package dateline.evaluation.page;

/** The mean of shares, each page counting once, and the least of them. */
final class Mean {

    private double sum;
    private double least = 1;
    private int count;

    void add(double value) {
        sum += value;
        least = Math.min(least, value);
        count++;
    }

    double value() {
        return count == 0 ? 0 : sum / count;
    }

    double least() {
        return least;
    }
}
