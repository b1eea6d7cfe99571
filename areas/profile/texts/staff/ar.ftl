# staff ar
