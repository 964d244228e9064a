package io.github.schemapoet.examples.jobstatus.rebuild;

import io.github.schemapoet.examples.jobstatus.model.JobResult;
import io.github.schemapoet.examples.jobstatus.model.Message;
import io.github.schemapoet.examples.jobstatus.model.MessageContent;

/** Builds a result anew. */
final class ResultCopy {
    private ResultCopy() {}

    static JobResult of(JobResult from) {
        if (from == null) {
            return null;
        }
        JobResult.Builder to = JobResult.builder();
        Copy.member(
                from.presence(JobResult.Property.MESSAGES),
                from.messages().stream().map(ResultCopy::of).toList(),
                to::messages);
        Copy.member(from.presence(JobResult.Property.OK), from.ok(), to::ok);
        Copy.member(from.presence(JobResult.Property.SESSION_ID), from.sessionId(), to::sessionId);
        Copy.member(from.presence(JobResult.Property.SUMMARY), SummaryCopy.of(from.summary()), to::summary);
        return to.build();
    }

    private static Message of(Message from) {
        Message.Builder to = Message.builder();
        Copy.member(from.presence(Message.Property.CONTENT), of(from.content()), to::content);
        Copy.member(from.presence(Message.Property.ROLE), from.role(), to::role);
        Copy.member(from.presence(Message.Property.TYPE), from.type(), to::type);
        to.additionalProperties(ValueCopy.of(from.additionalProperties()));
        return to.build();
    }

    private static MessageContent of(MessageContent from) {
        return from == null ? null : from.match(new ContentCopy());
    }

    private static final class ContentCopy implements MessageContent.Cases<MessageContent> {
        @Override
        public MessageContent list(MessageContent.ListValue from) {
            return MessageContent.ListValue.of(ValueCopy.of(from.value()));
        }

        @Override
        public MessageContent string(MessageContent.StringValue from) {
            return MessageContent.StringValue.of(from.value());
        }
    }
}
