import org.jspecify.annotations.NullMarked;

/** Volata: a football season on the desktop. */
@NullMarked
module app.volata {
    requires atlantafx.base;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.sql;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.xerial.sqlitejdbc;
    requires static org.jspecify;

    exports app.volata to
            javafx.graphics;
}
