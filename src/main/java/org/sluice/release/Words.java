package org.sluice.release;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Format;
import org.sluice.vocab.LangText;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.Term;
import org.sluice.vocab.Terms;
import org.sluice.vocab.Tier;
import org.sluice.vocab.TreatmentKind;

/// How the words of the vocabulary and the names of releases stand in JSON: as their codes.
final class Words {

  private Words() {}

  static SimpleModule module() {
    var module = new SimpleModule("words");
    term(module, Tier.class);
    term(module, PrivacyCategory.class);
    term(module, TreatmentKind.class);
    word(module, Format.class, Format::extension, Format::ofExtension);
    word(module, Datatype.class, Datatype::code, Words::datatype);
    word(module, ReleaseId.class, ReleaseId::toString, text -> Optional.of(ReleaseId.parse(text)));
    module.addSerializer(LangText.class, new TextWriter());
    module.addDeserializer(LangText.class, new TextReader());
    return module;
  }

  private static <T extends Enum<T> & Term> void term(SimpleModule module, Class<T> type) {
    Function<String, Optional<T>> parse =
        text -> Terms.find(type, text).filter(term -> term.code().equals(text));
    word(module, type, Term::code, parse);
    module.addKeySerializer(
        type,
        new JsonSerializer<T>() {
          @Override
          public void serialize(T term, JsonGenerator out, SerializerProvider context)
              throws IOException {
            out.writeFieldName(term.code());
          }
        });
    module.addKeyDeserializer(
        type,
        new KeyDeserializer() {
          @Override
          public Object deserializeKey(String key, DeserializationContext context)
              throws IOException {
            return parse.apply(key).orElseThrow(() -> unknown(context, type));
          }
        });
  }

  private static <T> void word(
      SimpleModule module,
      Class<T> type,
      Function<? super T, String> write,
      Function<String, Optional<T>> parse) {
    module.addSerializer(
        type,
        new JsonSerializer<T>() {
          @Override
          public void serialize(T value, JsonGenerator out, SerializerProvider context)
              throws IOException {
            out.writeString(write.apply(value));
          }
        });
    module.addDeserializer(
        type,
        new JsonDeserializer<T>() {
          @Override
          public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
              return parse.apply(in.getText()).orElseThrow(() -> unknown(context, type));
            } catch (IllegalArgumentException e) {
              throw unknown(context, type);
            }
          }
        });
  }

  private static Optional<Datatype> datatype(String code) {
    return Arrays.stream(Datatype.values()).filter(type -> type.code().equals(code)).findFirst();
  }

  private static JsonMappingException unknown(DeserializationContext context, Class<?> type) {
    return JsonMappingException.from(context, "Not a " + type.getSimpleName());
  }

  private static final class TextWriter extends JsonSerializer<LangText> {
    @Override
    public void serialize(LangText text, JsonGenerator out, SerializerProvider context)
        throws IOException {
      context.defaultSerializeValue(text.byLanguage(), out);
    }
  }

  private static final class TextReader extends StdDeserializer<LangText> {
    private static final long serialVersionUID = 1L;

    TextReader() {
      super(LangText.class);
    }

    @Override
    public LangText deserialize(JsonParser in, DeserializationContext context) throws IOException {
      var type = context.getTypeFactory().constructMapType(Map.class, String.class, String.class);
      return new LangText(context.readValue(in, type));
    }
  }
}
