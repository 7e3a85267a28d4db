package dateline.ingest.fetch.apache;

import dateline.ingest.fetch.FetchLimits;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/** Makes clients that do nothing of their own accord: no redirects, retries, cookies, logins, unpacking or reuse. */
final class Clients {

    /** More than hosts are asked at once by far; turns are given elsewhere. */
    private static final int CONNECTIONS = 1000;

    private static final int LONGEST_HEADER = 16 * 1024;
    private static final int MOST_HEADERS = 200;

    private Clients() {}

    /** Goes where it is sent, but through the proxy of a single request where that names one. */
    static CloseableHttpClient direct(DnsResolver names, FetchLimits limits, String userAgent) {
        return plain(names, limits, userAgent)
                .setRoutePlanner(new RequestProxy())
                .build();
    }

    static CloseableHttpClient through(URI proxy, FetchLimits limits, String userAgent) {
        return plain(SystemDefaultDnsResolver.INSTANCE, limits, userAgent)
                .setProxy(new HttpHost(proxy.getScheme(), proxy.getHost(), proxy.getPort()))
                .build();
    }

    private static HttpClientBuilder plain(DnsResolver names, FetchLimits limits, String userAgent) {
        return HttpClientBuilder.create()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxLineLength(LONGEST_HEADER)
                                        .setMaxHeaderCount(MOST_HEADERS)
                                        .build())
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout(limits.connect()))
                                .setSocketTimeout(timeout(limits.silence()))
                                .build())
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(limits.silence()))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }
}
