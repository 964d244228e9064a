def downstream = new GroovyClassLoader(getClass().classLoader)
        .parseClass(new File(support, 'Downstream.groovy'))
        .getConstructor(File, File)
        .newInstance(basedir, localRepositoryPath)

assert downstream.file('target/generated-sources/schemapoet/com/acme/jobs/JobStatusResponse.java').file
assert downstream.file('target/classes/com/acme/jobs/Jobs.class').file
assert downstream.build('compile').contains('Nothing to do: ')

// A dependency that the project does not have is named.
def pom = downstream.file('pom.xml')
pom.text = pom.text.replaceFirst(/(?s)<scope>provided<.scope>/, '<scope>test</scope>')
assert downstream.fail('compile').contains('The project has no dependency io.github.schemapoet:schemapoet-schema')
