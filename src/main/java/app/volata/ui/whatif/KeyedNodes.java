package app.volata.ui.whatif;

import app.volata.ui.kit.KeyedRows;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A short list whose nodes live as long as their key, so that the keyboard stays where it is. */
final class KeyedNodes<K, V, N extends Node> extends VBox {
    private final KeyedRows<K, V, N> nodes;

    KeyedNodes(
            Function<? super V, ? extends K> keyOf,
            Function<? super V, ? extends N> create,
            BiConsumer<? super N, ? super V> refresh) {
        getStyleClass().add("keyed-nodes");
        nodes = new KeyedRows<>(keyOf, create, refresh);
    }

    void show(List<V> values) {
        nodes.update(values);
        if (getChildren().equals(nodes.rows())) {
            return;
        }
        var scene = getScene();
        var focused = scene == null ? null : scene.getFocusOwner();
        getChildren().setAll(nodes.rows());
        if (focused != null && isWithin(focused)) {
            focused.requestFocus();
        }
    }

    private boolean isWithin(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(this)) {
                return true;
            }
        }
        return false;
    }

    List<N> nodes() {
        return nodes.rows();
    }
}
