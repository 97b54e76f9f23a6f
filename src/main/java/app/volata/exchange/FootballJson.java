package app.volata.exchange;

import app.volata.model.Season;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * football.json of openfootball: {@code {"name", "matches": [{"round", "date", "time", "team1", "team2", "score": {"ft",
 * "ht"}, "goals1", "goals2", "status"}]}}, or the matches inside {@code "rounds"} as it once was. Times may carry an
 * offset from UTC.
 */
final class FootballJson implements Format {
    private static final int MOST_PROBLEMS = 100;

    @Override
    public boolean recognises(SourceText source) {
        var text = source.text().stripLeading();
        return text.startsWith("{") && (text.contains("\"matches\"") || text.contains("\"rounds\""));
    }

    @Override
    public Imported read(SourceText source) throws ImportException {
        return new Reading(source.file()).imported(source.text());
    }

    /** A season so that {@link #read} makes the same of it; what decisions add to a match is in fields of our own. */
    static String write(Season season) {
        return FootballJsonText.of(season);
    }

    /** One file. */
    private static final class Reading {
        private final String file;
        private final ObjectMapper mapper = new ObjectMapper();
        private final List<Told> told = new ArrayList<>();
        private String name = "";

        private record Told(String round, JsonNode match, JsonLocation at) {}

        Reading(String file) {
            this.file = file;
        }

        Imported imported(String text) throws ImportException {
            try (var parser = new JsonFactory().createParser(text)) {
                parser.nextToken();
                readObject(parser);
            } catch (JsonProcessingException e) {
                var at = e.getLocation();
                throw new ImportException(new ImportProblem.NotJson(
                        file, at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr()));
            } catch (IOException e) {
                throw new IllegalStateException("text in memory", e);
            }
            return season();
        }

        private void readObject(JsonParser parser) throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var field = parser.currentName();
                var token = parser.nextToken();
                if (field.equals("name") && token == JsonToken.VALUE_STRING) {
                    name = parser.getText();
                } else if (field.equals("matches") && token == JsonToken.START_ARRAY) {
                    readMatches(parser);
                } else if (field.equals("rounds") && token == JsonToken.START_ARRAY) {
                    readRounds(parser);
                } else {
                    parser.skipChildren();
                }
            }
        }

        private void readMatches(JsonParser parser) throws IOException {
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                var at = parser.currentTokenLocation();
                JsonNode match = mapper.readTree(parser);
                told.add(new Told(match.path("round").asText(""), match, at));
            }
        }

        private void readRounds(JsonParser parser) throws IOException {
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                var at = parser.currentTokenLocation();
                JsonNode round = mapper.readTree(parser);
                for (var match : round.path("matches")) {
                    told.add(new Told(round.path("name").asText(""), match, at));
                }
            }
        }

        private Imported season() throws ImportException {
            var title = LeagueTitle.of(name.isBlank() ? OwnCsv.title(file) : name);
            var competition = title.competition();
            var rounds = new Rounds(file);
            var problems = new ArrayList<ImportProblem>();
            if (told.size() > CsvTable.MOST_ROWS) {
                throw new ImportException(
                        new ImportProblem.TooMany(file, told.getLast().at().getLineNr(), CsvTable.MOST_ROWS));
            }
            for (var match : told) {
                try {
                    var node = new JsonMatch(file, match.match(), match.at(), competition.zone());
                    rounds.add(match.round(), node.match());
                } catch (ImportException e) {
                    problems.add(e.problem());
                    if (problems.size() == MOST_PROBLEMS) {
                        break;
                    }
                }
            }
            if (rounds.isEmpty()) {
                throw new ImportException(problems.isEmpty() ? new ImportProblem.Empty(file) : problems.getFirst());
            }
            var season = Assembly.season(title.name(), competition.zone(), competition.regulations(), rounds.league());
            return Imported.of(Imported.Kind.FOOTBALL_JSON, season, rounds.league(), rounds.notes(), problems);
        }
    }
}
