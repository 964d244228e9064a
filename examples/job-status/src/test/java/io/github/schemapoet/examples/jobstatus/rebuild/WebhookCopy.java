package io.github.schemapoet.examples.jobstatus.rebuild;

import io.github.schemapoet.examples.jobstatus.model.Webhook;
import io.github.schemapoet.examples.jobstatus.model.Webhook.Property;

/** Builds a webhook anew. */
final class WebhookCopy {
    private WebhookCopy() {}

    static Webhook of(Webhook from) {
        if (from == null) {
            return null;
        }
        Webhook.Builder to = Webhook.builder();
        Copy.number(from.presence(Property.ATTEMPTS), from.attempts(), from.attemptsExact(), to::attempts);
        Copy.number(from.presence(Property.DELIVERED_AT), from.deliveredAt(), from.deliveredAtExact(), to::deliveredAt);
        Copy.member(from.presence(Property.LAST_ERROR), from.lastError(), to::lastError);
        Copy.number(from.presence(Property.LAST_STATUS), from.lastStatus(), from.lastStatusExact(), to::lastStatus);
        Copy.member(from.presence(Property.SECRET_REF), from.secretRef(), to::secretRef);
        Copy.member(from.presence(Property.URL), from.url(), to::url);
        return to.build();
    }
}
