def downstream = new GroovyClassLoader(getClass().classLoader)
        .parseClass(new File(support, 'Downstream.groovy'))
        .getConstructor(File, File)
        .newInstance(basedir, localRepositoryPath)

// The shell makes the path, so that this script needs no locale: "Grüße 1 & 2 %41 [x]".
def odd = '"$(printf \'Gr\\303\\274\\303\\237e 1 & 2 %%41 [x]\')"'
def script = """set -e
mkdir $odd
cp -r pom.xml src $odd/
echo '{ "type": "object", "properties": { "d\\u00e9but": { "type": "string" } } }' \\
    > $odd/src/main/jsonschema/"\$(printf '\\303\\251t\\303\\251 1')".json
cd $odd
LC_ALL=C.UTF-8 "\$@"
find target/generated-sources -name '*.java'
"""
def settings = new File(basedir.parentFile, 'interpolated-settings.xml')
def command = ['sh', '-c', script, 'sh', System.getProperty('maven.home') + '/bin/mvn', '-B', '-e',
        '-Dmaven.repo.local=' + localRepositoryPath] + (settings.file ? ['-s', settings.path] : []) + ['compile']
def process = new ProcessBuilder(command*.toString()).directory(basedir).redirectErrorStream(true).start()
def log = process.inputStream.getText('UTF-8')
assert process.waitFor() == 0: log
def names = log.readLines().findAll { it.startsWith('target/generated-sources/') }
assert names.contains('target/generated-sources/schemapoet/com/acme/shop/Order.java')
assert names.size() > 8
assert names.every { it ==~ /[A-Za-z0-9_\/.-]+/ }
