package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small steps from the characters of a workbook to the text of a cell. */
class CellTextsTest {

    private static TextRoom room(String text) throws XMLStreamException {
        TextRoom room = new TextRoom();
        XmlPart xml = new XmlPart(new StringReader("<v>" + text + "</v>"));
        xml.nextElement();
        while (xml.next() != javax.xml.stream.XMLStreamConstants.END_ELEMENT) {
            room.add(xml.reader());
        }
        return room;
    }

    private static AttributeSlice slice(String text) {
        AttributeSlice slice = new AttributeSlice();
        slice.decode(("xx" + text + "yy").toCharArray(), 2, 2 + text.length());
        return slice;
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "3600", "0.5", "12.25", "123456789012345"})
    void aNumberWithoutNeedlessZerosReadsAsItStands(String number) throws XMLStreamException {
        assertThat(room(number).plainNumber()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"007", "1.50", "1.", ".5", "-1", "1E3", "1234567890123456", "1.2.3", "00.5", "a"})
    void anyOtherNumberIsLookedAtAgain(String number) throws XMLStreamException {
        assertThat(room(number).plainNumber()).isFalse();
    }

    @Test
    void aTextIsGatheredFromItsPieces() throws XMLStreamException {
        String text = "长".repeat(5_000);
        assertThat(room(text + "&amp;<![CDATA[<x>]]>").toString()).isEqualTo(text + "&<x>");
        assertThat(room("12").index()).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({"A1,1", "Z9,26", "AA10,27", "XFD1048576,16384", "b2,2", "7,0"})
    void theColumnIsTakenFromAnAddress(String address, int column) {
        assertThat(slice(address).column()).isEqualTo(column);
    }

    @Test
    void anAttributeIsComparedAndCountedWhereItStands() {
        assertThat(slice("inlineStr").is("inlineStr")).isTrue();
        assertThat(slice("s").is("str")).isFalse();
        assertThat(slice("042").number()).isEqualTo(42);
        assertThat(slice("ABC")).hasToString("ABC");
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(slice("1x")::number);
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(slice("")::number);
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(slice("99999999999")::number);
    }

    @ParameterizedTest
    @CsvSource({"2017-09-04,2017-09-04", "2017-09-04T00:00:00,2017-09-04", "2017-09-04T08:30:00.000,2017-09-04 08:30", "2017-09-04T08:30:15Z,2017-09-04 08:30:15",
            "1899-12-31T08:30:00,08:30", "2017年,2017年"})
    void aDateThatIsWrittenOutIsShownShort(String written, String shown) {
        assertThat(IsoText.shown(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"a_x000D_b,'a\rb'", "_x005F_x000D_,_x000D_", "_x00g0_,_x00g0_", "x000D_,x000D_"})
    void charactersThatAreWrittenOutAreRestored(String written, String text) {
        assertThat(XlsxEscape.resolved(written)).isEqualTo(text);
    }

    @Test
    void onlyTheErrorsOfSpreadsheetsAreErrors() {
        assertThat(ErrorText.notes(new String[] {"#REF!", "", "#1", " #N/A ", "x#REF!", "#NAME?"})).isEqualTo(Map.of(0, CellNote.ERROR, 5, CellNote.ERROR));
        assertThat(ErrorText.notes(new String[] {"甲"})).isEmpty();
    }

    @Test
    void aPartIsLetThroughAsFarAsItSaysItIsLong() throws IOException {
        assertThat(new MeteredStream(new ByteArrayInputStream(new byte[10]), 10, "名册.xlsx").readAllBytes()).hasSize(10);
        MeteredStream longer = new MeteredStream(new ByteArrayInputStream(new byte[10]), 9, "名册.xlsx");
        assertThatExceptionOfType(Refusal.class).isThrownBy(longer::readAllBytes)
                .satisfies(refusal -> assertThat(refusal.said()).isEqualTo(Message.of("sheet.refused.too_big", "名册.xlsx", 2048L)));
    }

    @Test
    void aPartMayBeLongIfItsPiecesAreNot() throws IOException {
        byte[] half = new byte[10 << 20];
        MeteredStream stream = new MeteredStream(new ByteArrayInputStream(new byte[30 << 20]), 30 << 20, "名册.xlsx");
        stream.readNBytes(half, 0, half.length);
        stream.nextPiece();
        assertThat(stream.readNBytes(half, 0, half.length)).isEqualTo(half.length);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> stream.readNBytes(half, 0, half.length));
    }
}
