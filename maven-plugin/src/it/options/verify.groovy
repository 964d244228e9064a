// Every option in a user's build: it compiles without a warning, and its classes do what the options say.
def runtime = new File(localRepositoryPath, 'io/github/schemapoet/schemapoet-runtime')
def urls = [new File(basedir, 'target/classes').toURI().toURL()]
runtime.eachFileRecurse(groovy.io.FileType.FILES) {
    if (it.name.endsWith('.jar') && !it.name.contains('sources') && !it.name.contains('javadoc')) {
        urls << it.toURI().toURL()
    }
}
def loader = new URLClassLoader(urls as URL[], ClassLoader.platformClassLoader)
def wrong = loader.loadClass('com.acme.own.App').getMethod('run').invoke(null)
assert wrong.empty: wrong

def sources = new File(basedir, 'target/generated-sources/schemapoet/com/acme')
assert !new File(sources, 'hidden/Order.java').text.contains('public final class Order')
assert !new File(sources, 'hidden/Order.java').text.contains('What a customer buys.')
assert new File(sources, 'types/Order.java').text.contains('What a customer buys.')
assert new File(sources, 'style/AcmePurchaseDto.java').text.contains(' * Purchase.')
assert new File(sources, 'additions/Price.java').text.contains('@Size(min = 3, max = 3)')
assert !new File(sources, 'names/orders/Draft.java').exists()
