package app.volata.ui.kit;

/** What a view can be asked to bring into sight; all by their number in the season. */
public sealed interface Target {
    record OfClub(int club) implements Target {}

    record OfFixture(int fixture) implements Target {}

    record OfPlayer(int player) implements Target {}
}
