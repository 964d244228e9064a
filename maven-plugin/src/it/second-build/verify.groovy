def downstream = new GroovyClassLoader(getClass().classLoader)
        .parseClass(new File(support, 'Downstream.groovy'))
        .getConstructor(File, File)
        .newInstance(basedir, localRepositoryPath)

def generated = downstream.state('target/generated-sources/schemapoet')
def classes = downstream.state('target/classes')
assert !generated.isEmpty() && !classes.isEmpty()

def log = downstream.build('compile')

assert log.contains('Nothing to do: ')
assert log.contains('Nothing to compile')
assert downstream.changes(generated, downstream.state('target/generated-sources/schemapoet')).isEmpty()
assert downstream.changes(classes, downstream.state('target/classes')).isEmpty()

// The sources are compiled also where nothing was generated: the source root is registered.
downstream.file('target/classes').deleteDir()
log = downstream.build('compile')
assert log.contains('Nothing to do: ')
assert downstream.file('target/classes/com/acme/shop/Order.class').file

// Generating for no reason writes nothing either.
log = downstream.build('compile', '-Dschemapoet.force')
assert log.contains(' 0 written, ')
assert downstream.changes(generated, downstream.state('target/generated-sources/schemapoet')).isEmpty()
