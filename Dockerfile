# One image a service, from the very jar that ./dateline up runs:
#   mvn package -DskipTests && docker compose build
# Layers change at different speeds: libraries and models rarely, our own classes with every commit.
ARG BASE=eclipse-temurin:25-jre
FROM ${BASE} AS layers
ARG JAR
WORKDIR /unpacked
COPY ${JAR} service.jar
RUN java -Djarmode=tools -jar service.jar extract --layers --destination layers

FROM ${BASE}
RUN groupadd --gid 10001 dateline \
 && useradd --uid 10001 --gid dateline --no-create-home --shell /usr/sbin/nologin dateline \
 && install -d -o dateline -g dateline /var/lib/dateline
WORKDIR /opt/dateline
COPY --from=layers /unpacked/layers/dependencies/ ./
COPY --from=layers /unpacked/layers/spring-boot-loader/ ./
COPY --from=layers /unpacked/layers/snapshot-dependencies/ ./
COPY --from=layers /unpacked/layers/application/ ./
COPY deploy/compose/healthy.sh /opt/dateline/healthy
USER dateline
# The rest of a container's memory is for the threads, the code and the network buffers of the JVM.
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
ENTRYPOINT ["java", "-jar", "service.jar"]
