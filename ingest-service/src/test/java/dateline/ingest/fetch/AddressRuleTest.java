package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {

    private final AddressRule rule = AddressRule.allowing(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "239.255.255.250",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "::ffff:127.0.0.1",
                "::ffff:0:7f00:1",
                "64:ff9b::a00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "2002:7f00:1::",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void whatIsNotOfThePublicInternetIsClosed(String address) {
        assertThat(objects(rule, "host.example", address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.128.0.1",
                "172.32.0.1",
                "192.167.255.255",
                "223.255.255.255",
                "2606:4700::1111",
                "64:ff9b::101:101",
                "2002:101:101::1"
            })
    void whatIsOfThePublicInternetIsOpen(String address) {
        assertThat(objects(rule, "host.example", address)).isFalse();
    }

    @Test
    void anOperatorAllowsHostsAddressesAndNetworks() {
        AddressRule allowing =
                AddressRule.allowing(List.of("Feeds.Intern.Example", "127.0.0.1", "10.1.0.0/16", "fd00::/8"));

        assertThat(objects(allowing, "feeds.intern.example.", "10.9.0.1")).isFalse();
        assertThat(objects(allowing, "localhost", "127.0.0.1")).isFalse();
        assertThat(objects(allowing, "any.example", "10.1.200.3")).isFalse();
        assertThat(objects(allowing, "any.example", "fd12::1")).isFalse();
        assertThat(objects(allowing, "any.example", "10.2.0.1")).isTrue();
        assertThat(objects(allowing, "localhost", "127.0.0.2")).isTrue();
    }

    @Test
    void theReasonNamesTheHostAndItsAddress() {
        assertThat(rule.objection("inner.example", InetAddress.ofLiteral("10.0.0.1")))
                .contains("inner.example is at 10.0.0.1, which is no address of the public internet");
    }

    @Test
    void aNetworkThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddressRule.allowing(List.of("10.0.0.0/33")))
                .withMessageContaining("10.0.0.0/33");
        assertThatIllegalArgumentException().isThrownBy(() -> AddressRule.allowing(List.of("intern/8")));
    }

    private static boolean objects(AddressRule rule, String host, String address) {
        return rule.objection(host, InetAddress.ofLiteral(address)).isPresent();
    }
}
