package app.volata.session;

/** Where a window was and how large, in the units of the screen. */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
