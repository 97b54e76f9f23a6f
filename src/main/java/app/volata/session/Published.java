package app.volata.session;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectPropertyBase;
import org.jspecify.annotations.Nullable;

/** A property whose new value several of its kind can take before any of their listeners hears of it. */
final class Published<T extends @Nullable Object> extends ReadOnlyObjectPropertyBase<T> {
    private final Object bean;
    private final String name;
    private T value;
    private boolean changed;

    Published(Object bean, String name, T value) {
        this.bean = bean;
        this.name = name;
        this.value = value;
    }

    /** Takes a value in silence. */
    void take(T newValue) {
        if (!Objects.equals(value, newValue)) {
            value = newValue;
            changed = true;
        }
    }

    /** Tells the listeners, where there is something to tell. */
    void tell() {
        if (changed) {
            changed = false;
            fireValueChangedEvent();
        }
    }

    void set(T newValue) {
        take(newValue);
        tell();
    }

    @Override
    public T get() {
        return value;
    }

    @Override
    public Object getBean() {
        return bean;
    }

    @Override
    public String getName() {
        return name;
    }
}
