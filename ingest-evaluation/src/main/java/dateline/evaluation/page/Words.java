package dateline.evaluation.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text as a bag of words. Where words are not split by blanks every character with its marks is one. */
record Words(Map<String, Integer> counts, int size) {

    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsMyanmar}\\p{IsLao}\\p{IsKhmer}]\\p{M}*|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsMyanmar}\\p{IsLao}\\p{IsKhmer}]]+");

    static Words of(String text) {
        Map<String, Integer> counts = new HashMap<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return new Words(
                counts, counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    int inCommon(Words other) {
        return counts.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0)))
                .sum();
    }
}
