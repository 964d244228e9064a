/** A downstream build that was built once: builds it again, and says what that changed. */
class Downstream {
    final File basedir
    final File localRepository
    int exitCode

    Downstream(File basedir, File localRepository) {
        this.basedir = basedir
        this.localRepository = localRepository
    }

    File file(String path) {
        new File(basedir, path)
    }

    /** Runs Maven and answers its log. */
    String mvn(String... arguments) {
        def settings = new File(basedir.parentFile, 'interpolated-settings.xml')
        def command = [System.getProperty('maven.home') + '/bin/mvn', '-B', '-e',
                '-Dmaven.repo.local=' + localRepository] + (settings.file ? ['-s', settings.path] : []) + arguments.toList()
        def process = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true)
        process.environment().remove('MAVEN_ARGS')
        def running = process.start()
        def log = running.inputStream.getText('UTF-8')
        exitCode = running.waitFor()
        file("build-${System.nanoTime()}.log").setText(log, 'UTF-8')
        log
    }

    /** As {@link #mvn}, of a build that must succeed. */
    String build(String... arguments) {
        def log = mvn(arguments)
        assert exitCode == 0: log
        log
    }

    /** As {@link #mvn}, of a build that must fail. */
    String fail(String... arguments) {
        def log = mvn(arguments)
        assert exitCode != 0: log
        log
    }

    /** The files below a folder, by path: when each was written, and what it says. */
    Map<String, List> state(String folder) {
        def files = new TreeMap<String, List>()
        def root = file(folder)
        if (root.directory) {
            root.eachFileRecurse(groovy.io.FileType.FILES) {
                def path = root.toPath().relativize(it.toPath()).toString()
                if (path != '.schemapoet/lock') {
                    files[path] = [it.lastModified(), it.bytes.encodeBase64().toString()]
                }
            }
        }
        files
    }

    /** The paths at which two states differ, whether in text or only in time. */
    static Set<String> changes(Map<String, List> before, Map<String, List> after) {
        (before.keySet() + after.keySet()).findAll { before[it] != after[it] } as TreeSet
    }

    /** The paths at which two states differ in text. */
    static Set<String> differences(Map<String, List> before, Map<String, List> after) {
        (before.keySet() + after.keySet()).findAll { before[it]?.get(1) != after[it]?.get(1) } as TreeSet
    }
}
