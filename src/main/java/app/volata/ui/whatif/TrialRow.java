package app.volata.ui.whatif;

import app.volata.model.Club;

/**
 * A chance if something were otherwise.
 *
 * @param race what it is the chance of, in words
 * @param change in points, as is its standard error
 */
record TrialRow(Club club, String race, String chance, double change, double error) {}
