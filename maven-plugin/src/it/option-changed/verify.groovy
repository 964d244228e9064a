def downstream = new GroovyClassLoader(getClass().classLoader)
        .parseClass(new File(support, 'Downstream.groovy'))
        .getConstructor(File, File)
        .newInstance(basedir, localRepositoryPath)

def generated = 'target/generated-sources/schemapoet/'
assert downstream.file(generated + 'com/acme/shop/Order.java').file

def log = downstream.build('compile', '-Dschemapoet.packageName=com.acme.other')
assert !log.contains('Nothing to do')
assert downstream.file(generated + 'com/acme/other/Order.java').file
assert !downstream.file(generated + 'com/acme/shop').exists()

assert downstream.build('compile', '-Dschemapoet.packageName=com.acme.other').contains('Nothing to do')
assert downstream.build('compile', '-Dschemapoet.skip').contains('SchemaPoet is skipped.')
